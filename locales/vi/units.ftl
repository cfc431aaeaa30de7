### Từ ngữ để ghép với số, tên và ngày tháng. Câu văn nằm trong narrative.ftl.
### { "\u00A0" } là khoảng trắng không ngắt dòng.

## Số

point = điểm
share = { $number }%
percent = { $number }%

number-1 = một
number-2 = hai
number-3 = ba
number-4 = bốn
number-5 = năm
number-6 = sáu
number-7 = bảy
number-8 = tám
number-9 = chín
number-10 = mười

ordinal = { $n ->
    [1] thứ nhất
    [2] thứ hai
    [3] thứ ba
    [4] thứ tư
    [5] thứ năm
   *[other] thứ { $digits }
}
    .digits = { $n ->
        [1] thứ nhất
       *[other] thứ { $digits }
    }
    .place = { $n ->
        [1] vị trí thứ nhất
        [2] vị trí thứ hai
        [3] vị trí thứ ba
        [4] vị trí thứ tư
        [5] vị trí thứ năm
       *[other] vị trí thứ { $digits }
    }

## Tuần và ngày

week = tuần{ "\u00A0" }{ $number }
week-of-year = tuần{ "\u00A0" }{ $number } năm { $year }

# Mốc so sánh. Các dạng đánh số có cùng nghĩa và thay phiên nhau trong một bài.
since-week-before = so với tuần trước
    .plain-2 = so với tuần trước
    .plain-3 = sau một tuần
    .than = so với tuần trước
    .from = từ tuần trước
    .as = như tuần trước
    .was = tuần trước
    .gap = {""}
since-week = so với { $week }
    .than = so với { $week }
    .from = từ { $week }
    .as = như { $week }
    .was = { $week }
    .gap = {" "}so với { $week }

dates-in-month = từ ngày { $from-day } đến ngày { $to-day }/{ $to-month-number }/{ $to-year }
dates-in-year = từ ngày { $from-day }/{ $from-month-number } đến ngày { $to-day }/{ $to-month-number }/{ $to-year }
dates-over-years = từ ngày { $from-day }/{ $from-month-number }/{ $from-year } đến ngày { $to-day }/{ $to-month-number }/{ $to-year }
date = ngày { $day }/{ $month-number }/{ $year }

## Điểm số tốt lên hay kém đi: khi cao hơn là tốt hơn, và khi thấp hơn là tốt hơn (`-lower`).
## Dạng trần đứng trước con số hoặc “nhiều nhất”; `.noun` là danh từ; `.best` đứng trước “trước đó” khi nói kỷ lục cũ; `.score` không cần bổ ngữ; `.bare` là dạng ngắn của `.score`;
## `.to` đứng trước mức điểm sau khi kém đi, `.lose` đứng trước số điểm mất; `.ahead` và `.behind` đứng trước đơn vị được so sánh
## (“hơn Hải Phòng 0,39 điểm”, “kém Bắc Ninh 0,39 điểm”); `.goal` đứng trước mục tiêu (“đưa … lên mức 91 điểm”).

better = tăng
    .noun = mức tăng
    .best = mức cao nhất
    .score = tăng điểm
    .ahead = hơn
    .behind = kém
    .goal = lên mức
better-lower = cải thiện
    .noun = mức cải thiện
    .best = mức thấp nhất
    .score = cải thiện điểm số
    .ahead = dẫn trước
    .behind = cách
    .goal = về mức
worse = giảm
    .noun = mức giảm
    .score = giảm điểm
    .bare = giảm
    .to = còn
    .lose = mất
worse-lower = lùi
    .noun = mức giảm sút
    .score = giảm sút
    .bare = giảm sút
    .to = ở mức
    .lose = lùi

## Liệt kê khi trong từng mục đã có dấu phẩy hoặc chữ “và”

list-two = { $first } cùng { $last }
list-middle = { $first }; { $next }
list-last = { $first }; { $last }

## Loại đơn vị
## `.where` là cụm danh từ, không có giới từ: “dẫn đầu các sở”, “nhiều nhất trong các sở”.

kind-unit = đơn vị
    .plural = các đơn vị
    .definite = đơn vị này
    .counted = { $n } đơn vị
    .full = { $name }
    .group = các đơn vị
    .where = các đơn vị

kind-province = tỉnh
    .plural = các tỉnh
    .counted = { $n } tỉnh
    .full = tỉnh { $name }
    .several = các tỉnh { $names }
    .group = các tỉnh
    .where = các tỉnh

kind-city = thành phố
    .plural = các thành phố
    .definite = thành phố
    .counted = { $n } thành phố
    .full = thành phố { $name }
    .group = các thành phố
    .where = các thành phố

kind-province-or-city = địa phương
    .plural = các tỉnh, thành phố
    .counted = { $n } tỉnh, thành phố
    .full = { $name }
    .group = các tỉnh, thành phố
    .where = các tỉnh, thành phố

kind-department = sở
    .plural = các sở
    .definite = sở này
    .counted = { $n } sở
    .full = { $name }
    .group = các sở
    .where = các sở

kind-office = văn phòng
    .plural = các văn phòng
    .definite = đơn vị này
    .counted = { $n } văn phòng
    .full = { $name }
    .group = các văn phòng
    .where = các văn phòng

kind-board = ban
    .plural = các ban
    .definite = đơn vị này
    .counted = { $n } ban
    .full = { $name }
    .group = các ban
    .where = các ban

kind-agency = cơ quan
    .plural = các cơ quan
    .definite = cơ quan này
    .counted = { $n } cơ quan
    .full = { $name }
    .group = các cơ quan
    .where = các cơ quan

kind-department-or-agency = đơn vị
    .plural = các sở, ban, ngành
    .counted = { $n } sở, ban, ngành
    .full = { $name }
    .group = các sở, ban, ngành
    .where = khối sở, ban, ngành

kind-ward = phường
    .plural = các phường
    .definite = phường này
    .counted = { $n } phường
    .full = phường { $name }
    .several = các phường { $names }
    .again = phường { $name }
    .headline = phường { $name }
    .cell = phường { $name }
    .group = các phường
    .where = các phường

kind-commune = xã
    .plural = các xã
    .definite = xã này
    .counted = { $n } xã
    .full = xã { $name }
    .several = các xã { $names }
    .again = xã { $name }
    .headline = xã { $name }
    .cell = xã { $name }
    .group = các xã
    .where = các xã

kind-commune-or-ward = đơn vị
    .plural = các xã, phường
    .counted = { $n } xã, phường
    .full = { $name }
    .group = các xã, phường
    .where = khối xã, phường

kind-municipality = đơn vị hành chính
    .plural = các đơn vị hành chính
    .definite = đơn vị này
    .counted = { $n } đơn vị hành chính
    .full = { $name }
    .group = các đơn vị hành chính
    .where = các đơn vị hành chính

kind-team = đội
    .plural = các đội
    .definite = đội này
    .counted = { $n } đội
    .full = đội { $name }
    .headline = { $name }
    .group = các đội
    .where = các đội

kind-school = trường
    .plural = các trường
    .definite = trường này
    .counted = { $n } trường
    .full = { $name }
    .group = các trường
    .where = các trường

kind-hospital = bệnh viện
    .plural = các bệnh viện
    .definite = bệnh viện này
    .counted = { $n } bệnh viện
    .full = { $name }
    .group = các bệnh viện
    .where = các bệnh viện

## Chỉ dùng để đếm

kind-component = chỉ số thành phần
    .plural = các chỉ số thành phần
    .counted = { $n } chỉ số thành phần

kind-week = tuần
    .plural = các tuần
    .counted = { $n } tuần

kind-place = bậc
    .plural = các bậc
    .counted = { $n } bậc

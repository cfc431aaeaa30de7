### Chữ trên trang không phải là câu văn: tiêu đề, đầu cột, tên bảng, chú thích.

## Tiêu đề khi mục không có tin riêng

heading-standing = Thứ hạng
heading-components = Các chỉ số thành phần
heading-outlook = Thời gian tới
heading-more = Tin khác trong tuần

## Bảng

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } trong số { $all })
}
board-components = Các chỉ số thành phần của { $name }, { $week }
column-place = Thứ hạng
column-entity = Đơn vị
column-score = Tổng điểm
column-change = Tăng/giảm
column-band = Nhóm
column-component = Chỉ số thành phần
column-value = Điểm
column-max = Tối đa
column-share = Tỷ lệ
missing = –

## Biểu đồ

chart-slope = { $table }: { $before } và { $week }
chart-changes = { $table }: tăng, giảm so với { $before }
chart-bars = { $table }: tổng điểm { $week }
chart-shares = { $name }: tỷ lệ đạt được so với điểm tối đa của từng chỉ số thành phần, { $week }
chart-week = { $week }
chart-slope-description = Mỗi đơn vị một đường, nối tổng điểm { $before } với tổng điểm { $week }; kết quả tốt hơn nằm cao hơn. Số liệu có trong bảng.
chart-changes-description = Mỗi đơn vị một thanh, xếp từ kết quả tốt nhất, dài bằng mức thay đổi: thanh đặc là tăng, thanh rỗng là giảm. Số liệu có trong bảng.
chart-bars-description = Mỗi đơn vị một thanh, xếp từ kết quả tốt nhất, tính từ mốc không. Số liệu có trong bảng.
chart-shares-description = Mỗi chỉ số thành phần một thanh, dài bằng tỷ lệ so với điểm tối đa. Số liệu có trong bảng.
chart-goal = { $share } điểm tối đa

## Trang

week-label = { $week } ({ $dates })
disclosure = Nội dung được tạo tự động từ số liệu đã công bố.
label-source = Nguồn:
label-released = Phát hành
label-photo = Ảnh:
label-contact = Liên hệ
label-about = Thông tin thêm
label-skip = Đến nội dung chính
label-languages = Ngôn ngữ
label-table-scroll = Bảng; cuộn ngang để xem đầy đủ

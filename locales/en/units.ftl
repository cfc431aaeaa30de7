### Words that figures, names and dates are put together with. Sentences are in narrative.ftl.
### { "\u00A0" } is a space at which no line breaks.

## Numbers

# After a figure in points. $category: the plural category of the figure as printed.
point = { $category ->
    [one] point
   *[other] points
}
# A share in a table or in brackets, and in a sentence.
share = { $number }%
percent = { $number }%

number-1 = one
number-2 = two
number-3 = three
number-4 = four
number-5 = five
number-6 = six
number-7 = seven
number-8 = eight
number-9 = nine
number-10 = ten

# A place. $n chooses, $digits is printed, $category is the ordinal category (21st, 22nd, 23rd, 24th).
ordinal = { $n ->
    [1] first
    [2] second
    [3] third
    [4] fourth
    [5] fifth
    [6] sixth
    [7] seventh
    [8] eighth
    [9] ninth
    [10] tenth
   *[other] { $category ->
        [one] { $digits }st
        [two] { $digits }nd
        [few] { $digits }rd
       *[other] { $digits }th
    }
}
    .digits = { $category ->
        [one] { $digits }st
        [two] { $digits }nd
        [few] { $digits }rd
       *[other] { $digits }th
    }
    .place = { $n ->
        [1] first place
        [2] second place
        [3] third place
        [4] fourth place
        [5] fifth place
        [6] sixth place
        [7] seventh place
        [8] eighth place
        [9] ninth place
        [10] tenth place
       *[other] { $category ->
            [one] { $digits }st place
            [two] { $digits }nd place
            [few] { $digits }rd place
           *[other] { $digits }th place
        }
    }

## Weeks and dates

week = week{ "\u00A0" }{ $number }
week-of-year = week{ "\u00A0" }{ $number } of { $year }

# What a change is measured from. Forms: `than` after a comparative, `was` with a verb in the past, `over` with a perfect,
# `against` at the head of a sentence, `previous` to say it differently.
since-week-before = on the week before
    .plain-2 = on a week earlier
    .than = than the week before
    .than-2 = than a week earlier
    .from = from the week before
    .from-2 = from a week earlier
    .as = as in the week before
    .as-2 = as a week earlier
    .was = the week before
    .was-2 = a week earlier
    .previous = on the previous week
    .previous-2 = over the week
    .over = over the week
    .against = compared with the week before
    .against-2 = compared with a week earlier
    .gap = {""}
since-week = since { $week }
    .than = than in { $week }
    .from = from { $week }
    .as = as in { $week }
    .was = in { $week }
    .previous = since { $week }
    .over = since { $week }
    .against = compared with { $week }
    .gap = {" "}since { $week }

dates-in-month = { $from-day }–{ $to-day }{ "\u00A0" }{ $to-month } { $to-year }
dates-in-year = { $from-day }{ "\u00A0" }{ $from-month } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
dates-over-years = { $from-day }{ "\u00A0" }{ $from-month } { $from-year } – { $to-day }{ "\u00A0" }{ $to-month } { $to-year }
date = { $day }{ "\u00A0" }{ $month } { $year }

## Lists whose items have commas or an “and” of their own

list-two = { $first } and { $last }
list-middle = { $first }; { $next }
list-last = { $first }; and { $last }

## Kinds
## The value is the noun. Forms: .plural, .definite (again, without its name), .counted ($n as printed, $count to
## choose by), .full (first mention of a name), .several (the same of several, $names being their list), .again (later ones), .headline (in headlines), .cell (in a table of
## several kinds), .group (all of them), .where (among them). A missing frame is the bare name.

kind-unit = unit
    .plural = units
    .definite = the unit
    .counted = { $count ->
        [one] { $n } unit
       *[other] { $n } units
    }
    .full = { $name }
    .group = the units
    .where = among the units

kind-province = province
    .plural = provinces
    .definite = the province
    .counted = { $count ->
        [one] { $n } province
       *[other] { $n } provinces
    }
    .full = { $name } province
    .group = the provinces
    .where = among the provinces

kind-city = city
    .plural = cities
    .definite = the city
    .counted = { $count ->
        [one] { $n } city
       *[other] { $n } cities
    }
    .full = { $name }
    .group = the cities
    .where = among the cities

kind-province-or-city = province or city
    .plural = provinces and cities
    .counted = { $count ->
        [one] { $n } province or city
       *[other] { $n } provinces and cities
    }
    .full = { $name }
    .group = the provinces and cities
    .where = among the provinces and cities

kind-department = department
    .plural = departments
    .definite = the department
    .counted = { $count ->
        [one] { $n } department
       *[other] { $n } departments
    }
    .full = the { $name }
    .again = the { $name }
    .headline = { $name }
    .group = the departments
    .where = among the departments

kind-office = office
    .plural = offices
    .definite = the office
    .counted = { $count ->
        [one] { $n } office
       *[other] { $n } offices
    }
    .full = the { $name }
    .again = the { $name }
    .headline = { $name }
    .group = the offices
    .where = among the offices

kind-board = board
    .plural = boards
    .definite = the board
    .counted = { $count ->
        [one] { $n } board
       *[other] { $n } boards
    }
    .full = the { $name }
    .again = the { $name }
    .headline = { $name }
    .group = the boards
    .where = among the boards

kind-agency = agency
    .plural = agencies
    .definite = the agency
    .counted = { $count ->
        [one] { $n } agency
       *[other] { $n } agencies
    }
    .full = the { $name }
    .again = the { $name }
    .headline = { $name }
    .group = the agencies
    .where = among the agencies

kind-department-or-agency = department or agency
    .plural = departments and agencies
    .counted = { $count ->
        [one] { $n } department or agency
       *[other] { $n } departments and agencies
    }
    .full = the { $name }
    .again = the { $name }
    .headline = { $name }
    .group = the departments and agencies
    .where = among the departments and agencies

kind-ward = ward
    .plural = wards
    .definite = the ward
    .counted = { $count ->
        [one] { $n } ward
       *[other] { $n } wards
    }
    .full = { $name } ward
    .several = { $names } wards
    .cell = { $name } ward
    .group = the wards
    .where = among the wards

kind-commune = commune
    .plural = communes
    .definite = the commune
    .counted = { $count ->
        [one] { $n } commune
       *[other] { $n } communes
    }
    .full = { $name } commune
    .several = { $names } communes
    .cell = { $name } commune
    .group = the communes
    .where = among the communes

kind-commune-or-ward = commune or ward
    .plural = communes and wards
    .counted = { $count ->
        [one] { $n } commune or ward
       *[other] { $n } communes and wards
    }
    .full = { $name }
    .group = the communes and wards
    .where = among the communes and wards

kind-municipality = municipality
    .plural = municipalities
    .definite = the municipality
    .counted = { $count ->
        [one] { $n } municipality
       *[other] { $n } municipalities
    }
    .full = { $name } municipality
    .group = the municipalities
    .where = among the municipalities

kind-team = team
    .plural = teams
    .definite = the team
    .counted = { $count ->
        [one] { $n } team
       *[other] { $n } teams
    }
    .full = { $name }
    .group = the teams
    .where = among the teams

kind-school = school
    .plural = schools
    .definite = the school
    .counted = { $count ->
        [one] { $n } school
       *[other] { $n } schools
    }
    .full = { $name }
    .group = the schools
    .where = among the schools

kind-hospital = hospital
    .plural = hospitals
    .definite = the hospital
    .counted = { $count ->
        [one] { $n } hospital
       *[other] { $n } hospitals
    }
    .full = { $name }
    .group = the hospitals
    .where = among the hospitals

## Things that are only counted

kind-component = component
    .plural = components
    .counted = { $count ->
        [one] { $n } component
       *[other] { $n } components
    }

kind-week = week
    .plural = weeks
    .counted = { $count ->
        [one] { $n } week
       *[other] { $n } weeks
    }

kind-place = place
    .plural = places
    .counted = { $count ->
        [one] { $n } place
       *[other] { $n } places
    }

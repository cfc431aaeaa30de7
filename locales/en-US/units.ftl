### What the United States write otherwise than locales/en: the month before the day, the year after a comma.

dates-in-month = { $from-month }{ "\u00A0" }{ $from-day }–{ $to-day }, { $to-year }
dates-in-year = { $from-month }{ "\u00A0" }{ $from-day } – { $to-month }{ "\u00A0" }{ $to-day }, { $to-year }
dates-over-years = { $from-month }{ "\u00A0" }{ $from-day }, { $from-year } – { $to-month }{ "\u00A0" }{ $to-day }, { $to-year }
date = { $month }{ "\u00A0" }{ $day }, { $year }

### Words on the page that are no sentences: headings, table heads, captions, small print.

## Headings of sections without news of their own

heading-standing = The standings
heading-components = The components
heading-outlook = Targets and plans
heading-more = Also this week

## Tables

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } of { $all })
}
board-components = Components of { $name }’s score, { $week }
column-place = Place
column-entity = Name
column-score = Score
column-change = Change
column-band = Band
column-component = Component
column-value = Points
column-max = Maximum
column-share = Share
missing = –

## Charts

chart-slope = { $table }: { $before } to { $week }
chart-changes = { $table }: change since { $before }
chart-bars = { $table }: scores in { $week }
chart-shares = { $name }: components as a share of their maximum, { $week }
chart-week = { $week }
chart-slope-description = One line for each, from its score in { $before } to its score in { $week }; better scores stand higher. The table has the figures.
chart-changes-description = One bar for each, best score first, as long as the change: filled for a rise, hollow for a fall. The table has the figures.
chart-bars-description = One bar for each, best score first, counted from zero. The table has the figures.
chart-shares-description = One bar for each component, as long as its share of the maximum. The table has the figures.
chart-goal = { $share } of the maximum

## The page

week-label = { $week } ({ $dates })
disclosure = This text was generated automatically from the published figures.
label-source = Source:
label-released = Released
label-photo = Photo:
label-contact = Contact
label-about = Background
label-skip = Skip to the text
label-languages = Languages
label-table-scroll = Table; scroll sideways to see all of it

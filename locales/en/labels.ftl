### Words on the page that are no sentences: headings, table heads, captions, small print.

## Headings of sections without news of their own

heading-standing = The standings
heading-components = The components
heading-outlook = Targets and plans
heading-more = Also this week

## Tables

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } shown, { $left } left out)
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

//! The files of a series as people type them: every key, its form and its meaning, stated once.
//! The check of a file, its JSON Schema and the editors' help all come from here.

use super::shape::Shape::*;
use super::shape::{Shape, maybe, must};

/// `scorepress.yaml`.
pub static SERIES: Shape = Record(&[
    must("series", Id, "Short name of the series, for files and links."),
    must("title", Localised, "What is measured, as a reader knows it."),
    maybe("publisher", PARTY, "Who publishes the release."),
    maybe("source", PARTY, "Who publishes the figures."),
    maybe("site", Website, "Public address of the folder that releases are written to; pages and feeds name it."),
    must("languages", List(&Language), "Output languages as BCP 47 tags; the first is the one the newsroom writes in."),
    maybe("focus", Id, "The entity whose release this is; without it the leader is the story."),
    maybe("decimals", Digit, "Places after the decimal point that are published, 0 to 9; 2 where not said."),
    maybe(
        "order",
        OneOf(&["higher-is-better", "lower-is-better"]),
        "Which end of the scale is better; higher where not said.",
    ),
    maybe("tie-break", OneOf(&["none"]), "Ties share a place: 1, 2, 2, 4."),
    maybe("components", List(&COMPONENT), "The figures that a score is made of, or that stand beside it."),
    maybe("what-if", WHAT_IF, "The level used for improvement potential."),
    must("tables", List(&TABLE), "The rankings of the series."),
    maybe("trend-weeks", Count, "Weekly changes that a range claim looks back on; 4 where not said."),
    must("entities", FileOr(&ENTITIES), "Who takes part: a list, or the name of a file that holds it."),
    maybe("disclosure", Truth, "Whether a line says that the text was generated from data; true where not said."),
    maybe("boilerplate", LocalisedProse, "Closing paragraphs about the sender."),
    maybe("contact", LocalisedProse, "Whom to ask."),
    maybe("extra", Anything, "Anything for the newsroom's own templates; never interpreted."),
]);

/// `entities.yaml`.
pub static ENTITIES: Shape = List(&ENTITY);

/// `weeks/2025-W45.yaml`.
pub static WEEK: Shape = Record(&[
    must("week", Week, "The week by ISO 8601; the file has its name."),
    maybe("released", Date, "Date of publication; texts never depend on the computer's clock."),
    must("tables", Map(&WEEK_TABLE), "The week's scores, by the id of their table."),
    maybe("notes", List(&NOTE), "People's words: the program never makes up a cause."),
    maybe("targets", List(&TARGET), "Goals with a deadline, followed up week by week."),
    maybe("photo", PHOTO, "A picture the release may show."),
    maybe("basis-changed", Truth, "True where maxima, weights or method changed this week: nothing is compared then."),
    maybe("corrections", List(&CORRECTION), "Figures of earlier weeks that were published wrong."),
    maybe("extra", Anything, "Anything for the newsroom's own templates; never interpreted."),
]);

const PARTY: Shape = Record(&[must("name", Localised, "Its name."), maybe("url", Address, "Its address on the web.")]);

const WHAT_IF: Shape = Record(&[must("share", Percent, "The share of a component's maximum, such as 90%.")]);

static COMPONENT: Shape = Record(&[
    must("id", Id, "Short name, used in the weeks' files."),
    maybe("max", Number, "The most it can be, in points; without it no share and no potential is told."),
    must("name", Localised, "What a reader calls it."),
    maybe("short", Localised, "A shorter name for lists."),
    maybe("forms", Map(&Map(&Name)), "Grammatical forms by language, where a language asks for them."),
    maybe("props", Map(&Map(&Name)), "Grammatical properties by language."),
]);

static TABLE: Shape = Record(&[
    must("id", Id, "Short name, used in the weeks' files."),
    must("title", Localised, "The table's heading."),
    maybe("kind", Id, "Class noun of its members: a key of the locales' units.ftl; `unit` where not said."),
    maybe("population", Count, "How many there are; `only` and `last` need proof that all of them are listed."),
    maybe("scope", Localised, "Where it is, to follow a verb: “in the country”."),
    maybe("scope-again", Localised, "The same once a section has said it; a language without it says the scope again."),
    maybe("components", List(&Id), "The components its scores have."),
    maybe("components-add-up", Truth, "Whether the components' sum is the score; it is checked."),
    maybe("thresholds", List(&Number), "Round marks worth a story, chosen in advance, lowest first."),
    maybe("bands", List(&BAND), "Named stretches of the scale, best first; closed at `from`."),
    maybe("top", Count, "Size of the top group."),
    maybe("bottom", Count, "Size of the bottom group."),
    maybe("import", IMPORT, "How the sheet is made from which `scorepress import` takes the scores."),
]);

const IMPORT: Shape = Record(&[
    maybe("id", Name, "The column of the entities' ids."),
    maybe("name", Name, "The column of their names, in any language of the series."),
    maybe(
        "without",
        List(&Name),
        "Words before or behind the names in the sheet that the series' own names do without.",
    ),
    maybe("score", Name, "The column of the scores."),
    maybe("components", Map(&Name), "The column of each component, by its id."),
    maybe(
        "delimiter",
        OneOf(&["comma", "semicolon", "tab", "bar"]),
        "What parts the fields of a line; found where not said.",
    ),
    maybe("decimal", OneOf(&["point", "comma"]), "The sign before decimals; found where not said."),
    maybe(
        "thousands",
        OneOf(&["point", "comma", "space", "apostrophe"]),
        "The sign that groups thousands; none where not said.",
    ),
    maybe("sheet", Name, "The sheet of a workbook; the only one that can be seen where not said."),
]);

static BAND: Shape = Record(&[
    must("id", Id, "Short name."),
    maybe("from", Number, "The least that belongs to it; left out for the last band."),
    must("name", Localised, "What a reader calls it."),
]);

static ENTITY: Shape = Record(&[
    must("id", Id, "Short name, used in the weeks' files."),
    maybe("kind", Id, "Class noun: a key of the locales' units.ftl; `unit` where not said."),
    must("name", Localised, "What a reader calls it, without its class noun."),
    maybe("short", Localised, "A shorter name, for lists under one head noun."),
    maybe("forms", Map(&Map(&Name)), "Grammatical forms by language, where a language asks for them."),
    maybe("props", Map(&Map(&Name)), "Grammatical properties by language."),
    maybe("group", Id, "For grouped tables."),
]);

pub static WEEK_TABLE: Shape = Record(&[
    maybe(
        "coverage",
        OneOf(&["all", "top", "some"]),
        "all: everyone is listed; top: the best are, everyone else is at or below the last listed; some: no promise.",
    ),
    must("scores", Map(&Later(&SCORE)), "Scores by the id of the entity."),
]);

pub static SCORE: Shape = Either(
    &Number,
    &Record(&[
        maybe("score", Later(&Number), "The score in points; the sum of the components where it is left out."),
        maybe(
            "components",
            Map(&Later(&Number)),
            "Points by the id of the component; what is missing is missing, never zero.",
        ),
        maybe("as-published", Truth, "True keeps a published score that its components contradict, with a warning."),
    ]),
);

static NOTE: Shape = Record(&[
    maybe("id", Id, "Short name, by which a translation of the series names it."),
    maybe(
        "about",
        Id,
        "An entity, a component or a table, or `components` for all together; the week as a whole where not said.",
    ),
    must("role", OneOf(&["cause", "context", "quote", "action"]), "What the note does in the story."),
    must("text", LocalisedProse, "Whole sentences, printed as typed, in every language of the series."),
    maybe(
        "speaker",
        Record(&[must("name", Localised, "Who said it."), maybe("title", Localised, "The office held.")]),
        "Who said it; needed for quotes.",
    ),
    maybe("until", Week, "The last week in which it is told; only its own where not said."),
]);

static TARGET: Shape = Record(&[
    must("id", Id, "Short name; a later week that names it again replaces it."),
    must("about", Id, "An entity, a component or a table."),
    maybe("of", Id, "Whose component; the focus where not said."),
    maybe("members", OneOf(&["all", "top", "bottom"]), "Which members of a table; all where not said."),
    must("reach", Number, "The value to reach, in points."),
    must("within-weeks", Count, "Weeks given, counted from the file's own week."),
    maybe("owner", Id, "The entity that set it."),
]);

static CORRECTION: Shape = Record(&[
    maybe("id", Id, "Short name, by which a translation of the series names it."),
    must("week", Week, "The earlier week whose figure it is; its own file holds the right one."),
    must("table", Id, "The table the figure stands in."),
    must("entity", Id, "Whose figure it is."),
    maybe("component", Id, "The component it is of; the score where not said."),
    must("was", Number, "The figure as it was published."),
    maybe("text", Localised, "Whole sentences, printed as typed, in every language of the series."),
]);

const PHOTO: Shape = Record(&[
    must("file", Name, "Path inside the series' folder, below media/."),
    maybe("shows", Id, "The entity it shows; the caption tells that entity's news."),
    must("alt", LocalisedProse, "What can be seen, for those who cannot."),
    maybe("credit", LocalisedProse, "Who made it."),
]);

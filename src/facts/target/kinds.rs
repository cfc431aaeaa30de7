//! What can be claimed of a target.

use crate::facts::{FactKind, Role, ValueType, ValueType::*};

macro_rules! kind {
    ($key:literal, $meaning:literal, $always:literal, $values:expr) => {
        kind!($key, $meaning, $always, $values, [])
    };
    ($key:literal, $meaning:literal, $always:literal, $values:expr, $roles:expr) => {
        FactKind { key: $key, meaning: $meaning, values: $values, always: $always, roles: &$roles, says: &["target"] }
    };
}

/// Where the outcome of a group's target can stand beside the body.
const NEWS: [Role; 3] = [Role::Headline, Role::Heading, Role::Lede];

const COMPONENT: &[(&str, ValueType)] = &[
    ("component", Component),
    ("reach", Mark),
    ("value", Points),
    ("need", Points),
    ("weeks", Count),
    ("deadline", Week),
    ("pace", Points),
    ("entity", Entity),
    ("owner", Entity),
];
const ENTITY: &[(&str, ValueType)] = &[
    ("entity", Entity),
    ("reach", Mark),
    ("value", Points),
    ("need", Points),
    ("weeks", Count),
    ("deadline", Week),
    ("pace", Points),
    ("owner", Entity),
];
const GROUP_ON_ITS_WAY: &[(&str, ValueType)] = &[
    ("table", Table),
    ("count", Count),
    ("reach", Mark),
    ("short", Count),
    ("there", Count),
    ("lowest", Points),
    ("need", Points),
    ("weeks", Count),
    ("deadline", Week),
    ("set", Week),
    ("owner", Entity),
    ("furthest", Entity),
];
const GROUP_THERE: &[(&str, ValueType)] =
    &[("table", Table), ("count", Count), ("reach", Mark), ("set", Week), ("owner", Entity)];
const GROUP_AT_LAST: &[(&str, ValueType)] = &[
    ("table", Table),
    ("count", Count),
    ("reach", Mark),
    ("deadline", Week),
    ("set", Week),
    ("weeks", Count),
    ("owner", Entity),
];
const GROUP_OVER: &[(&str, ValueType)] = &[
    ("table", Table),
    ("count", Count),
    ("reach", Mark),
    ("short", Count),
    ("there", Count),
    ("lowest", Points),
    ("need", Points),
    ("deadline", Week),
    ("set", Week),
    ("owner", Entity),
    ("furthest", Entity),
    ("mark", Mark),
    ("at_mark", Count),
];
const GROUP_TOO_LATE: &[(&str, ValueType)] = &[
    ("table", Table),
    ("count", Count),
    ("reach", Mark),
    ("short", Count),
    ("there", Count),
    ("lowest", Points),
    ("need", Points),
    ("deadline", Week),
    ("set", Week),
    ("owner", Entity),
    ("furthest", Entity),
    ("nearest", Entity),
    ("highest", Points),
    ("least_gain", Points),
    ("most_gain", Points),
    ("mark", Mark),
    ("at_mark", Count),
];

pub(super) static COMPONENT_OPEN: FactKind = kind!(
    "target-component-open",
    "A component of `entity` is to be at `reach` by the end of the week `deadline`, `weeks` weeks from now (1 or more). \
     It stands at `value`; `need` is missing, at least `pace` a week on average. Attribute the aim to `owner` where known.",
    8,
    COMPONENT
);
pub(super) static COMPONENT_HARD: FactKind = kind!(
    "target-component-hard",
    "As target-component-open, and the pace needed is above `best`, the largest weekly gain of the component in the \
     weeks known without a gap: say so, as a caution, not as a forecast.",
    10,
    &[
        ("component", Component),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("weeks", Count),
        ("deadline", Week),
        ("pace", Points),
        ("entity", Entity),
        ("best", Points),
        ("known", Count),
        ("owner", Entity),
    ]
);
pub(super) static COMPONENT_REACHED: FactKind = kind!(
    "target-component-reached",
    "The component of `entity` has reached the target `reach`, in time.",
    4,
    &[("component", Component), ("reach", Mark), ("value", Points), ("entity", Entity), ("owner", Entity)]
);
pub(super) static COMPONENT_MISSED: FactKind = kind!(
    "target-component-missed",
    "The week `deadline` has ended and the component of `entity` is `need` short of the target `reach`.",
    6,
    &[
        ("component", Component),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("deadline", Week),
        ("entity", Entity),
        ("owner", Entity),
    ]
);
pub(super) static COMPONENT_OVERDUE: FactKind = kind!(
    "target-component-overdue",
    "The week `deadline` ended before this one, and the component of `entity`, which did not reach the target `reach` in \
     time, still has not: `need` is missing. That it was missed was told when it was due.",
    6,
    &[
        ("component", Component),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("deadline", Week),
        ("entity", Entity),
        ("owner", Entity),
    ]
);
pub(super) static COMPONENT_LATE: FactKind = kind!(
    "target-component-late",
    "The component of `entity` has reached the target `reach` this week, `weeks` weeks (1 or more) after the week \
     `deadline` with whose end it was due.",
    6,
    &[
        ("component", Component),
        ("reach", Mark),
        ("value", Points),
        ("deadline", Week),
        ("entity", Entity),
        ("weeks", Count),
        ("owner", Entity),
    ]
);
pub(super) static ENTITY_OVERDUE: FactKind = kind!(
    "target-entity-overdue",
    "As target-component-overdue, of an entity's score.",
    5,
    &[("entity", Entity), ("reach", Mark), ("value", Points), ("need", Points), ("deadline", Week), ("owner", Entity)]
);
pub(super) static ENTITY_LATE: FactKind = kind!(
    "target-entity-late",
    "As target-component-late, of an entity's score.",
    5,
    &[("entity", Entity), ("reach", Mark), ("value", Points), ("deadline", Week), ("weeks", Count), ("owner", Entity)]
);
pub(super) static GROUP_OVERDUE: FactKind = kind!(
    "target-group-overdue",
    "The week `deadline` ended before this one, and of the `count` members of the group, which were each to be at `reach` \
     by then and were not all, `there` (perhaps none) have reached it by now and `short` have not; the one furthest off, \
     `furthest` where it is the only one, stands at `lowest` and lacks `need`. `at_mark` of them (one or more) have reached \
     `mark`, the best of the table's marks short of the target that anybody has.",
    9,
    GROUP_OVER
);
pub(super) static GROUP_LATE: FactKind = kind!(
    "target-group-late",
    "All `count` members of the group have reached `reach` by this week, `weeks` weeks after the week `deadline` with whose \
     end it was due, and not before.",
    6,
    GROUP_AT_LAST
);
pub(super) static BOTTOM_OVERDUE: FactKind = kind!(
    "target-bottom-overdue",
    "As target-group-overdue, of the `count` members that were at the bottom of the table in the week `set`, when the target was set.",
    9,
    GROUP_OVER
);
pub(super) static BOTTOM_LATE: FactKind = kind!(
    "target-bottom-late",
    "As target-group-late, of the `count` members that were at the bottom of the table in the week `set`, when the target was set.",
    6,
    GROUP_AT_LAST
);
pub(super) static ENTITY_OPEN: FactKind = kind!(
    "target-entity-open",
    "An entity's score is to be at `reach` by the end of the week `deadline`; as target-component-open.",
    7,
    ENTITY
);
pub(super) static ENTITY_HARD: FactKind = kind!(
    "target-entity-hard",
    "As target-entity-open, and the pace needed is above `best`, the entity's largest weekly gain in the `known` weekly \
     changes known without a gap.",
    9,
    &[
        ("entity", Entity),
        ("reach", Mark),
        ("value", Points),
        ("need", Points),
        ("weeks", Count),
        ("deadline", Week),
        ("pace", Points),
        ("best", Points),
        ("known", Count),
        ("owner", Entity),
    ]
);
pub(super) static ENTITY_REACHED: FactKind = kind!(
    "target-entity-reached",
    "The entity's score has reached the target `reach`, in time.",
    3,
    &[("entity", Entity), ("reach", Mark), ("value", Points), ("owner", Entity)]
);
pub(super) static ENTITY_MISSED: FactKind = kind!(
    "target-entity-missed",
    "The week `deadline` has ended and the entity is `need` short of the target `reach`.",
    5,
    &[("entity", Entity), ("reach", Mark), ("value", Points), ("need", Points), ("deadline", Week), ("owner", Entity)]
);
pub(super) static GROUP_OPEN: FactKind = kind!(
    "target-group-open",
    "`count` members of a table, all or the best when the target was set, are each to be at `reach` or better by the end \
     of the week `deadline`, `weeks` weeks from now. `there` of them (perhaps none) have reached it, `short` have not; \
     the one furthest off, `furthest` where it is the only one, stands at `lowest` and lacks `need`.",
    10,
    GROUP_ON_ITS_WAY
);
pub(super) static GROUP_REACHED: FactKind = kind!(
    "target-group-reached",
    "All `count` members of the group have reached `reach`, in time.",
    4,
    GROUP_THERE,
    NEWS
);
pub(super) static GROUP_MISSED: FactKind = kind!(
    "target-group-missed",
    "The week `deadline` has ended and `short` of the `count` members of the group are below `reach`; the one furthest \
     off, `furthest` where it is the only one, stands at `lowest` and lacks `need`. `there` of them (perhaps none) have reached it; where none has, the one \
     that came nearest, if it is the only one, is `nearest` at `highest`. Where every one of them stands better than \
     when the target was set, the steps lie between `least_gain` and `most_gain`. `at_mark` of them (one or more) have reached `mark`, the best \
     of the table's marks short of the target that anybody has.",
    9,
    GROUP_TOO_LATE,
    NEWS
);
pub(super) static BOTTOM_OPEN: FactKind = kind!(
    "target-bottom-open",
    "As target-group-open, of the `count` members that were at the bottom of the table in the week `set`, when the target was set.",
    10,
    GROUP_ON_ITS_WAY
);
pub(super) static BOTTOM_SET: FactKind = kind!(
    "target-bottom-set",
    "As target-bottom-open, where the target was set this very week, for those who are at the bottom of the table now: the \
     `count` last ones. Name no week for that; `there` of them (mostly none) are there already.",
    10,
    GROUP_ON_ITS_WAY
);
pub(super) static BOTTOM_REACHED: FactKind = kind!(
    "target-bottom-reached",
    "As target-group-reached, of the `count` members that were at the bottom of the table in the week `set`, when the target was set.",
    4,
    GROUP_THERE,
    NEWS
);
pub(super) static BOTTOM_MISSED: FactKind = kind!(
    "target-bottom-missed",
    "As target-group-missed, of the `count` members that were at the bottom of the table in the week `set`, when the target was set.",
    9,
    GROUP_TOO_LATE,
    NEWS
);

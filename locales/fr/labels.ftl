### Les mots de la page qui ne sont pas des phrases : intertitres, têtes de colonne, légendes, mentions.

## Intertitres des parties sans actualité propre

heading-standing = Le classement
heading-components = Les critères
heading-outlook = Objectifs et projets
heading-more = À noter aussi cette semaine

## Tableaux

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } sur { $all })
}
board-components = Score par critère : { $name }, { $week }
column-place = Rang
column-entity = Nom
column-score = Score
column-change = Évolution
column-band = Catégorie
column-component = Critère
column-value = Points
column-max = Maximum
column-share = Part
missing = –

## Graphiques

chart-slope = { $table } : { $before } et { $week }
chart-changes = { $table } : évolution depuis la { $before }
chart-bars = { $table } : scores, { $week }
chart-shares = { $name } : critères en part de leur maximum, { $week }
chart-week = { $week }
chart-slope-description = Une ligne pour chacun, de son score de la { $before } à celui de la { $week } ; les meilleurs scores sont en haut. Les chiffres sont dans le tableau.
chart-changes-description = Une barre pour chacun, du meilleur score au moins bon, longue comme l’évolution : pleine pour une hausse, creuse pour une baisse. Les chiffres sont dans le tableau.
chart-bars-description = Une barre pour chacun, du meilleur score au moins bon, comptée à partir de zéro. Les chiffres sont dans le tableau.
chart-shares-description = Une barre par critère, longue comme sa part du maximum. Les chiffres sont dans le tableau.
chart-goal = { $share } du maximum

## La page

week-label = { $week } ({ $dates })
disclosure = Ce texte a été produit automatiquement à partir des chiffres publiés.
label-source = Source :
label-released = Publié le
label-photo = Photo :
label-contact = Contact
label-about = Repères
label-skip = Aller au texte
label-languages = Langues
label-table-scroll = Tableau ; faire défiler latéralement pour tout voir

### Les mots de la page qui ne sont pas des phrases : intertitres, têtes de colonne, légendes, mentions.

## Intertitres des parties sans actualité propre

heading-standing = Le classement
heading-components = Les critères
heading-outlook = Objectifs et projets
heading-more = À noter aussi cette semaine

## Tableaux

board-ranking = { $table }, { $week }{ $left ->
    [0] {""}
   *[other] {" "}({ $shown } affichés, { $left } omis)
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

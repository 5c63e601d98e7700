//! The rights in the law's wording.

use crate::words::RightWords;

pub(super) const RIGHTS: RightWords = RightWords {
    right_access: "Sinulla on oikeus saada tietää, käsittelemmekö henkilötietojasi. Jos käsittelemme, \
        sinulla on oikeus saada tiedoista jäljennös ja tieto muun muassa siitä, mihin tietoja \
        käytetään, ketkä niitä saavat, kuinka kauan niitä säilytetään ja mistä ne on saatu. \
        Pyyntöä ei tarvitse perustella, ja ensimmäinen jäljennös on maksuton. Pääsyä \
        tietoihin voidaan rajoittaa vain laissa säädetyillä perusteilla, esimerkiksi muiden \
        oikeuksien suojaamiseksi.",
    right_rectification: "Sinulla on oikeus vaatia, että oikaisemme sinua koskevat epätarkat ja virheelliset \
        henkilötiedot ilman aiheetonta viivytystä. Kun otetaan huomioon, mihin tietoja \
        käsitellään, sinulla on myös oikeus saada puutteelliset tiedot täydennettyä, \
        esimerkiksi antamalla lisäselvityksen. Ilmoitamme oikaisusta niille, joille tietoja \
        on luovutettu, paitsi jos se on mahdotonta tai vaatii kohtuutonta vaivaa.",
    right_erasure: "Sinulla on oikeus saada henkilötietosi poistettua ilman aiheetonta viivytystä, jos \
        niitä ei enää tarvita siihen, mihin ne kerättiin, jos niitä on käsitelty \
        lainvastaisesti tai jos laki velvoittaa poistamaan ne. Sama oikeus sinulla on, jos \
        peruutat suostumuksen eikä käsittelylle ole muuta laillista perustetta, jos vastustat \
        suoramarkkinointia tai jos vastustat muuta käsittelyä eikä sen jatkamiseen ole \
        perusteltua syytä, joka syrjäyttää sinun etusi. Oikeus koskee myös tietoja, jotka on \
        kerätty tarjottaessa verkkopalvelua suoraan lapselle. Meidän ei tarvitse poistaa \
        tietoja, joiden käsittely on tarpeen esimerkiksi lakisääteisen velvoitteen \
        noudattamiseksi tai oikeusvaateen vuoksi.",
    right_restriction: "Sinulla on oikeus vaatia, että rajoitamme henkilötietojesi käsittelyä, kun \
        tarkistamme tietoja, joiden paikkansapitävyyden olet kiistänyt, tai kun selvitetään, \
        syrjäyttävätkö meidän perustellut syymme sinun perusteesi, jos olet vastustanut \
        käsittelyä. Sama oikeus sinulla on, jos käsittely on lainvastaista mutta haluat \
        poistamisen sijasta rajoittamista, tai jos me emme enää tarvitse tietoja mutta sinä \
        tarvitset niitä oikeusvaadetta varten. Rajoituksen aikana saamme säilyttää tiedot, \
        mutta muuten käsittelemme niitä vain suostumuksellasi, oikeusvaadetta varten, toisen \
        henkilön oikeuksien suojaamiseksi tai tärkeää yleistä etua koskevasta syystä. \
        Ilmoitamme sinulle ennen kuin rajoitus poistetaan.",
    right_portability: "Jos käsittely on automaattista ja perustuu suostumukseesi tai kanssasi tehtyyn \
        sopimukseen, sinulla on oikeus saada meille toimittamasi henkilötiedot jäsennellyssä, \
        yleisesti käytetyssä ja koneellisesti luettavassa muodossa. Saat siirtää tiedot \
        toiselle rekisterinpitäjälle, ja voit pyytää meitä siirtämään ne suoraan, jos se on \
        teknisesti mahdollista. Oikeuden käyttäminen ei saa vaikuttaa haitallisesti muiden \
        oikeuksiin ja vapauksiin.",
    right_object: "Sinulla on milloin tahansa oikeus vastustaa henkilötietojesi käsittelyä \
        suoramarkkinointia varten, myös siihen liittyvää profilointia. Perusteluja ei \
        tarvita, emmekä vastustuksesi jälkeen enää käsittele tietojasi siihen tarkoitukseen. \
        Jos käsittely perustuu yleistä etua koskevaan tehtävään, julkisen vallan käyttöön tai \
        oikeutettuun etuun, voit vastustaa sitä myös henkilökohtaiseen erityiseen \
        tilanteeseesi liittyvällä perusteella. Silloin lopetamme käsittelyn, ellemme osoita, \
        että siihen on huomattavan tärkeä ja perusteltu syy, joka syrjäyttää sinun etusi, \
        oikeutesi ja vapautesi, tai ellei käsittely ole tarpeen oikeusvaateen vuoksi.",
    right_withdraw_consent: "Jos käsittely perustuu suostumukseesi, sinulla on oikeus peruuttaa suostumus milloin \
        tahansa. Perusteluja ei tarvita, ja peruuttaminen on yhtä helppoa kuin suostumuksen \
        antaminen. Peruuttaminen ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.",
    right_human_review: "Sinulla on oikeus olla joutumatta sellaisen päätöksen kohteeksi, joka perustuu \
        pelkästään automaattiseen käsittelyyn, kuten profilointiin, ja jolla on sinua \
        koskevia oikeusvaikutuksia tai joka vaikuttaa sinuun vastaavalla tavalla \
        merkittävästi. Tällainen päätös on sallittu vain, jos se on välttämätön sinun ja \
        meidän välistä sopimusta varten, jos laki sallii sen tai jos annat siihen \
        nimenomaisen suostumuksesi. Jos päätös perustuu sopimukseen tai suostumukseen, \
        sinulla on oikeus vaatia, että ihminen käsittelee asian, sekä oikeus esittää kantasi \
        ja riitauttaa päätös.",
    supervisory_authority: "Jos katsot, että henkilötietojesi käsittelyssä rikotaan lakia, sinulla on oikeus \
        saattaa asia tietosuojavaltuutetun käsiteltäväksi. Voit tehdä valituksen myös sen EU- \
        tai ETA-maan valvontaviranomaiselle, jossa asut tai työskentelet tai jossa epäilty \
        rikkominen on tapahtunut. Tämä ei rajoita muita oikeussuojakeinojasi.",
};

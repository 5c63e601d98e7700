//! The rights in the law's wording.

use crate::words::RightWords;

pub(super) const RIGHTS: RightWords = RightWords {
    right_access: "Du har rätt att få veta om vi behandlar dina personuppgifter. Om vi gör det har du \
        rätt att få en kopia av uppgifterna och information bland annat om vad de används \
        till, vem som får dem, hur länge de förvaras och varifrån de kommer. Du behöver inte \
        motivera din begäran, och den första kopian är avgiftsfri. Tillgången till \
        uppgifterna får begränsas bara på de grunder som anges i lag, till exempel för att \
        skydda andras rättigheter.",
    right_rectification: "Du har rätt att utan onödigt dröjsmål få felaktiga personuppgifter om dig rättade. \
        Med beaktande av ändamålet med behandlingen har du också rätt att få ofullständiga \
        uppgifter kompletterade, till exempel genom att lämna ett kompletterande utlåtande. \
        Vi underrättar dem som uppgifterna har lämnats ut till om rättelsen, utom om det är \
        omöjligt eller medför en oproportionell ansträngning.",
    right_erasure: "Du har rätt att utan onödigt dröjsmål få dina personuppgifter raderade, om de inte \
        längre behövs för det ändamål som de samlades in för, om de har behandlats olagligt \
        eller om lagen kräver att de raderas. Du har samma rätt om du återkallar ditt \
        samtycke och det inte finns någon annan rättslig grund, om du invänder mot \
        direktmarknadsföring eller om du invänder mot annan behandling och det saknas \
        berättigade skäl för den som väger tyngre. Rätten gäller också uppgifter som har \
        samlats in när en nättjänst har erbjudits direkt till ett barn. Vi behöver inte \
        radera uppgifter vars behandling är nödvändig till exempel för att uppfylla en \
        rättslig förpliktelse eller för rättsliga anspråk.",
    right_restriction: "Du har rätt att kräva att vi begränsar behandlingen av dina personuppgifter medan vi \
        kontrollerar om de är korrekta, om du har bestritt det, eller medan det utreds om \
        våra berättigade skäl väger tyngre än dina, om du har invänt mot behandlingen. Du har \
        samma rätt om behandlingen är olaglig men du vill att behandlingen begränsas i \
        stället för att uppgifterna raderas, eller om vi inte längre behöver uppgifterna men \
        du behöver dem för ett rättsligt anspråk. Under begränsningen får vi lagra \
        uppgifterna, men i övrigt behandlar vi dem bara med ditt samtycke, för rättsliga \
        anspråk, för att skydda någon annans rättigheter eller av skäl som rör ett viktigt \
        allmänintresse. Vi underrättar dig innan begränsningen upphör.",
    right_portability: "Om behandlingen är automatiserad och grundar sig på ditt samtycke eller på ett avtal \
        med dig, har du rätt att få de personuppgifter som du har lämnat till oss i ett \
        strukturerat, allmänt använt och maskinläsbart format. Du får överföra uppgifterna \
        till en annan personuppgiftsansvarig, och du kan be oss överföra dem direkt dit om \
        det är tekniskt möjligt. Rätten får inte inverka negativt på andras rättigheter och \
        friheter.",
    right_object: "Du har rätt att när som helst invända mot att dina personuppgifter behandlas för \
        direktmarknadsföring, också mot profilering som har samband med den. Du behöver inte \
        ange några skäl, och efter din invändning behandlar vi inte längre uppgifterna för \
        det ändamålet. Om behandlingen grundar sig på en uppgift av allmänt intresse, på \
        myndighetsutövning eller på ett berättigat intresse, kan du också invända mot den av \
        skäl som hänför sig till din specifika situation. Då upphör vi med behandlingen, \
        såvida vi inte påvisar tvingande berättigade skäl som väger tyngre än dina intressen, \
        rättigheter och friheter eller behöver uppgifterna för rättsliga anspråk.",
    right_withdraw_consent: "Om behandlingen grundar sig på ditt samtycke har du rätt att återkalla samtycket när \
        som helst. Du behöver inte ange några skäl, och det är lika lätt att återkalla \
        samtycket som att ge det. Återkallelsen påverkar inte lagligheten av den behandling \
        som har skett före den.",
    right_human_review: "Du har rätt att inte bli föremål för ett beslut som enbart grundar sig på \
        automatiserad behandling, inbegripet profilering, om beslutet har rättsliga följder \
        för dig eller på liknande sätt i betydande grad påverkar dig. Ett sådant beslut är \
        tillåtet bara om det är nödvändigt för ett avtal mellan dig och oss, om lagen \
        tillåter det eller om du ger ditt uttryckliga samtycke. Grundar sig beslutet på ett \
        avtal eller på samtycke har du rätt att kräva att en människa behandlar saken, att \
        framföra din åsikt och att bestrida beslutet.",
    supervisory_authority: "Om du anser att behandlingen av dina personuppgifter strider mot lagen har du rätt \
        att föra ärendet till dataombudsmannen för behandling. Du kan också lämna in ett \
        klagomål till tillsynsmyndigheten i det EU- eller EES-land där du bor eller arbetar \
        eller där den påstådda överträdelsen skedde. Detta begränsar inte dina övriga \
        rättsmedel.",
};

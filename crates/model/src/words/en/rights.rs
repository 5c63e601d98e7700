//! The rights in the law's wording.

use crate::words::RightWords;

pub(super) const RIGHTS: RightWords = RightWords {
    right_access: "You have the right to know whether we process your personal data. If we do, you have \
        the right to a copy of it and to be told, among other things, what it is used for, \
        who receives it, how long it is kept and where it came from. You need not give \
        reasons, and the first copy is free of charge. Access can be limited only on grounds \
        laid down by law, for example to protect the rights of others.",
    right_rectification: "You have the right to have inaccurate personal data about you put right without \
        undue delay. Taking into account the purposes of the processing, you also have the \
        right to have incomplete data completed, for example with a supplementary statement. \
        We tell those to whom the data has been disclosed, unless that is impossible or would \
        take disproportionate effort.",
    right_erasure: "You have the right to have your personal data erased without undue delay if it is no \
        longer needed for the purpose it was collected for, if it has been processed \
        unlawfully or if the law requires erasure. You have the same right if you withdraw \
        your consent and there is no other legal basis, if you object to direct marketing, or \
        if you object to other processing and there are no overriding legitimate grounds for \
        it. The right also covers data collected in offering an online service directly to a \
        child. We need not erase data that is necessary, for example, to comply with a legal \
        obligation or for legal claims.",
    right_restriction: "You have the right to have the processing of your personal data restricted while we \
        check its accuracy, if you contest it, or while it is assessed whether our legitimate \
        grounds override yours, if you have objected. You have the same right if the \
        processing is unlawful but you want restriction instead of erasure, or if we no \
        longer need the data but you need it for a legal claim. While the restriction lasts \
        we may store the data, but otherwise use it only with your consent, for legal claims, \
        to protect the rights of another person or for an important public interest. We tell \
        you before the restriction is lifted.",
    right_portability: "If the processing is carried out by automated means and rests on your consent or on \
        a contract with you, you have the right to receive the data that you have provided to \
        us in a structured, commonly used and machine-readable format. You may pass it on to \
        another controller, and ask us to send it there directly where that is technically \
        feasible. The right must not adversely affect the rights and freedoms of others.",
    right_object: "You have the right at any time to object to your personal data being used for direct \
        marketing, including profiling related to it. You need not give reasons, and once you \
        object we no longer process your data for that purpose. If the processing rests on a \
        task in the public interest, the exercise of official authority or a legitimate \
        interest, you may also object to it on grounds relating to your particular situation. \
        We then stop, unless we show compelling legitimate grounds that override your \
        interests, rights and freedoms, or need the data for legal claims.",
    right_withdraw_consent: "Where the processing rests on your consent, you have the right to withdraw it at any \
        time. You need not give reasons, and withdrawing is as easy as giving consent. \
        Withdrawal does not affect the lawfulness of what was done before it.",
    right_human_review: "You have the right not to be subject to a decision based solely on automated \
        processing, including profiling, if it has legal effects for you or affects you in a \
        similarly significant way. Such a decision is allowed only if it is necessary for a \
        contract with you, authorised by law or based on your explicit consent. Where it \
        rests on a contract or on consent, you have the right to have a person look at it, to \
        express your point of view and to contest the decision.",
    supervisory_authority: "If you consider that the processing of your personal data breaks the law, you have \
        the right to bring the matter to the Data Protection Ombudsman. You may also lodge a \
        complaint with the supervisory authority of the EU or EEA country where you live or \
        work or where the alleged breach took place. This does not affect your other legal \
        remedies.",
};

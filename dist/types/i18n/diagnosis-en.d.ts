/** What `?diagnose=1` says to a publisher, in English; it is fetched when it is asked for. */
export declare const diagnosisEn: {
    heading: string;
    nothing: string;
    noFrame: string;
    certainty: {
        certain: string;
        likely: string;
        unknown: string;
    };
    ability: {
        storage: string;
        popups: string;
        fullscreen: string;
        autoplay: string;
        pictureInPicture: string;
        clipboard: string;
        webShare: string;
        encryptedMedia: string;
        referrer: string;
    };
    remedy: (attribute: string) => string;
    noRemedy: string;
};

/** English words of the diagnosis for publishers (`?diagnose=1`), fetched on demand. */
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

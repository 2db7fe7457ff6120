import { type SVGTemplateResult } from 'lit';
/** The icons, drawn for this project on a 24 × 24 grid; they take the colour of the text around them. */
export declare const icons: {
    play: SVGTemplateResult;
    pause: SVGTemplateResult;
    replay: SVGTemplateResult;
    volume: SVGTemplateResult;
    muted: SVGTemplateResult;
    captions: SVGTemplateResult;
    fullscreen: SVGTemplateResult;
    fullscreenExit: SVGTemplateResult;
    embed: SVGTemplateResult;
    share: SVGTemplateResult;
    close: SVGTemplateResult;
    copy: SVGTemplateResult;
    check: SVGTemplateResult;
    mail: SVGTemplateResult;
    lock: SVGTemplateResult;
    unlock: SVGTemplateResult;
};

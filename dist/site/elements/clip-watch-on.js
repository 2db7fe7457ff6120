import"../chunks/common-8c65aad5.js";import"../inline-clip.js";import"../chunks/clip-controls-8c65aad5.js";export{c as ClipWatchOn}from"../chunks/seek-parts-8c65aad5.js";

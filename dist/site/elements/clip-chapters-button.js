import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-Bw5w_-Fp.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-Cz_IUO9y.js";

import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-Bw5w_-Fp.js";export{c as ClipWatchOn}from"../chunks/seek-parts-Cz_IUO9y.js";

import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{e as ClipMuteButton}from"../chunks/clip-controls-Bw5w_-Fp.js";

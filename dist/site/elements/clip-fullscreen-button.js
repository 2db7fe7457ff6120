import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-Bw5w_-Fp.js";

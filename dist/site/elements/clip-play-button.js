import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{f as ClipPlayButton}from"../chunks/clip-controls-Bw5w_-Fp.js";

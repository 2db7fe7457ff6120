import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{C as ClipCaptionsButton}from"../chunks/clip-controls-Bw5w_-Fp.js";

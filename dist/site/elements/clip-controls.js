import"../chunks/common-BxUFoTkb.js";export{l as ClipControls}from"../chunks/clip-controls-Bw5w_-Fp.js";import"../inline-clip.js";

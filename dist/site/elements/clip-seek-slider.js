import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{g as ClipSeekSlider}from"../chunks/clip-controls-Bw5w_-Fp.js";

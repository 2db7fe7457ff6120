import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{j as ClipTime}from"../chunks/clip-controls-Bw5w_-Fp.js";

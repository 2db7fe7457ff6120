import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{k as ClipVolumeSlider}from"../chunks/clip-controls-Bw5w_-Fp.js";

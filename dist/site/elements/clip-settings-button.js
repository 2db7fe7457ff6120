import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-Bw5w_-Fp.js";

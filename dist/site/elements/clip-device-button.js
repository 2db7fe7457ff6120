import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{C as ClipDeviceButton}from"../chunks/clip-more-jYo9F-tI.js";import"../chunks/clip-controls-Bw5w_-Fp.js";

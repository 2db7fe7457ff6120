import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";import"../chunks/clip-controls-Bw5w_-Fp.js";export{k as ClipMoreButtons}from"../chunks/clip-more-jYo9F-tI.js";

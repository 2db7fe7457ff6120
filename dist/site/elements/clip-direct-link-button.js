import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-jYo9F-tI.js";import"../chunks/clip-controls-Bw5w_-Fp.js";

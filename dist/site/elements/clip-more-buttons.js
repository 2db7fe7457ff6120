import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-BYWOy71r.js";import"../chunks/clip-controls-BNQaKewg.js";

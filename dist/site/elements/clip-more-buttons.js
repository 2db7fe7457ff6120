import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-K5-iRLcS.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BqqlMHkK.js";

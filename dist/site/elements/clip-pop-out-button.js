import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-BqqlMHkK.js";import"../chunks/clip-controls-K5-iRLcS.js";

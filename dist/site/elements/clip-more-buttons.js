import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-B6oSCZ2u.js";export{k as ClipMoreButtons}from"../chunks/clip-more-BiGvCO2H.js";

import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-BiGvCO2H.js";import"../chunks/clip-controls-B6oSCZ2u.js";

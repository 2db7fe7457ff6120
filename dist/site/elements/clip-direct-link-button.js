import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-DsGKIDm-.js";import"../chunks/clip-controls-v27znJ9D.js";

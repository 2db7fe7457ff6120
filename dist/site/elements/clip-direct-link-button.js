import"../chunks/common-50676dac.js";import"../inline-clip.js";export{n as ClipDirectLinkButton}from"../chunks/clip-more-50676dac.js";import"../chunks/clip-controls-50676dac.js";

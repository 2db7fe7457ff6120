import"../chunks/common-9466449e.js";import"../inline-clip.js";export{u as ClipPopOutButton}from"../chunks/clip-more-9466449e.js";import"../chunks/clip-controls-9466449e.js";

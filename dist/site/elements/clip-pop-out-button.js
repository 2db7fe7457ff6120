import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{u as ClipPopOutButton}from"../chunks/clip-more-BYWOy71r.js";import"../chunks/clip-controls-BNQaKewg.js";

import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-BQXNjZUs.js";

import"../chunks/common-b1786365.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-b1786365.js";

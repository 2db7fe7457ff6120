import"../chunks/common-2e417215.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-2e417215.js";

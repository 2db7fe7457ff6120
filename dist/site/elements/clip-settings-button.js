import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-f85ed72a.js";

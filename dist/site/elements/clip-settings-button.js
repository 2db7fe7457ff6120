import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-BE1EyXS9.js";

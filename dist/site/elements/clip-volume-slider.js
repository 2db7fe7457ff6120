import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";export{r as ClipVolumeSlider}from"../chunks/clip-more-Dq8wtADm.js";import"../chunks/clip-controls-BE1EyXS9.js";

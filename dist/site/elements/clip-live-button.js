import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/clip-controls-BE1EyXS9.js";export{b as ClipLiveButton}from"../chunks/seek-parts-Bh_3Wrns.js";

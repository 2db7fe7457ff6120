import"../chunks/common-HHIvVBSp.js";import"../inline-clip.js";import"../chunks/clip-controls-BE1EyXS9.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-Bh_3Wrns.js";

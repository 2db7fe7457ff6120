import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{j as ClipPopOutButton}from"../chunks/clip-more-E_CjjGAt.js";import"../chunks/clip-controls-D5C0sZPX.js";

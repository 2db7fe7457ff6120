import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/clip-controls-BvYOaYz_.js";export{k as ClipMoreButtons}from"../chunks/clip-more-CcwZ6VJU.js";

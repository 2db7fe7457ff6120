import"../chunks/common-NiFWTl74.js";import"lit";import"../chunks/clip-player-gFbqEeIy.js";export{j as ClipTime}from"../chunks/clip-controls-lRyg4ljH.js";

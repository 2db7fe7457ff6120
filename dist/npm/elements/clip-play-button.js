import"../chunks/common-NiFWTl74.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-lRyg4ljH.js";import"../chunks/clip-player-gFbqEeIy.js";

import"../chunks/common-NiFWTl74.js";import"lit";export{e as ClipMuteButton}from"../chunks/clip-controls-lRyg4ljH.js";import"../chunks/clip-player-gFbqEeIy.js";

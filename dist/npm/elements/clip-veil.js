import"../chunks/common-NiFWTl74.js";import"lit";import"../chunks/clip-player-gFbqEeIy.js";export{C as ClipVeil}from"../chunks/clip-veil-CRrjsXIN.js";
